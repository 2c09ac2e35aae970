catalogue-title = التعلّم في حلقة
catalogue-tagline = مهنتان أو أكثر
catalogue-description = وحدات يتعلم فيها طلاب الصحة والرعاية الاجتماعية مع بعضهم ومن بعضهم وعن بعضهم.
