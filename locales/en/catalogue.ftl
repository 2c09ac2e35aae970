# The catalogue’s own words. Its facts stand in content/catalogue.yaml.
catalogue-title = Learning together
catalogue-tagline = Two professions or more, one circle
catalogue-description = A sample catalogue of modules in which students of health and social care learn with, from and about each other.
catalogue-owner = The Halqa sample catalogue
catalogue-notice = This is a sample: its providers and dates are invented examples.
# What the catalogue calls countries and schemes of credit; their codes are facts.
country-ir = Iran
country-lb = Lebanon
country-qa = Qatar
scheme-ipe-points = IPE points
