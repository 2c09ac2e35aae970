catalogue-title = Network for learning together
catalogue-description = What the members of the network offer.
