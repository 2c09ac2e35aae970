# كلمات الفهرس. أما حقائقه ففي content/catalogue.yaml.
catalogue-title = فهرسنا
catalogue-tagline = مهنتان أو أكثر، وحلقة واحدة
catalogue-description = وحدات يتعلم فيها طلاب الصحة والرعاية الاجتماعية مع بعضهم ومن بعضهم وعن بعضهم.
catalogue-owner = اسم مؤسستكم
