# The words of your catalogue. Its facts stand in content/catalogue.yaml.
catalogue-title = Our catalogue
catalogue-tagline = Two professions or more, one circle
catalogue-description = Modules in which students of health and social care learn with, from and about each other.
catalogue-owner = The name of your institution
