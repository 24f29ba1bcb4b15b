Instance: kap-phq-9-item-9-1-other-answer
InstanceOf: KapPhq9Item9
Usage: #example
Title: "Counterexample: an answer of another question"
Description: "Breaks one rule on purpose: an answer of another question. Everything else is as in kap-phq-9-item-9-no."
* insert KapPhq9Item9NoRules
* valueCodeableConcept = $LNC#LA33-6 "Yes"
