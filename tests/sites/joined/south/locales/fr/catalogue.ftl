catalogue-title = Apprendre ensemble au Sud
catalogue-description = Les modules de la clinique du Sud.
profession-physio = Kinésithérapie
profession-nursing = Soins infirmiers
profession-pharmacy = Pharmacie
profession-herbal-medicine = Phytothérapie
clinic-river = Clinique du fleuve
vocabulary-clinics = Cliniques
