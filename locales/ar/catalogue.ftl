# The catalogue’s own words. Its facts stand in content/catalogue.yaml.
catalogue-title = نتعلّم معًا
catalogue-tagline = مهنتان أو أكثر، وحلقة واحدة
catalogue-description = فهرس نموذجي لوحدات يتعلم فيها طلاب الصحة والرعاية الاجتماعية مع بعضهم ومن بعضهم وعن بعضهم.
catalogue-owner = فهرس حلقة النموذجي
catalogue-notice = هذا فهرس نموذجي: الجهات والتواريخ الواردة فيه أمثلة متخيَّلة.
country-ir = إيران
country-lb = لبنان
country-qa = قطر
scheme-ipe-points = نقاط التعليم بين المهنيين
