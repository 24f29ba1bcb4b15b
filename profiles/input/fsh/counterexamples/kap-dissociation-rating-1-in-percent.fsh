Instance: kap-dissociation-rating-1-in-percent
InstanceOf: KapDissociationRating
Usage: #example
Title: "Counterexample: a rating in percent"
Description: "Breaks one rule on purpose: a rating in percent. Everything else is as in kap-dissociation-rating-six."
* insert KapDissociationRatingSixRules
* valueQuantity = 6 '%'
