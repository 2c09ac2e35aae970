# The catalogue’s own words. Its facts stand in content/catalogue.yaml.
catalogue-title = Apprendre ensemble
catalogue-tagline = Deux professions ou plus, un même cercle
catalogue-description = Un catalogue d’exemple dont les modules réunissent des étudiants de la santé et du travail social pour apprendre les uns avec les autres, les uns des autres et les uns sur les autres.
catalogue-owner = Le catalogue d’exemple Halqa
catalogue-notice = Ceci est un exemple : les établissements et les dates sont inventés.
