Instance: kap-dissociation-rating-1-out-of-range
InstanceOf: KapDissociationRating
Usage: #example
Title: "Counterexample: a rating of 11"
Description: "Breaks one rule on purpose: a rating of 11. Everything else is as in kap-dissociation-rating-six."
* insert KapDissociationRatingSixRules
* valueQuantity = 11 '{score}'
