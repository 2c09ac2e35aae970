# The catalogue’s own words. Its facts stand in content/catalogue.yaml.
catalogue-title = Apprendre ensemble
catalogue-tagline = Deux professions ou plus, un même cercle
catalogue-description = Un catalogue de démonstration : des modules où les étudiants de la santé et du social apprennent les uns avec les autres, les uns des autres et les uns sur les autres.
catalogue-owner = Le catalogue de démonstration Halqa
catalogue-notice = Ce catalogue est un exemple : les établissements et les dates sont inventés.
country-ir = Iran
country-lb = Liban
country-qa = Qatar
scheme-ipe-points = points d’éducation interprofessionnelle
