catalogue-title = Learning together in the South
catalogue-description = The modules of the Clinic of the South.
profession-physio = Physiotherapy
profession-nursing = Nursing
profession-pharmacy = Pharmacy
profession-herbal-medicine = Herbal medicine
clinic-river = River clinic
vocabulary-clinics = Clinics
