catalogue-title = Learning in a circle
catalogue-tagline = Two professions or more
catalogue-description = Modules in which students of health and social care learn with, from and about each other.
