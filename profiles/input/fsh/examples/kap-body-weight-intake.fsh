// What kap-body-weight-intake and its counterexamples share.
RuleSet: KapBodyWeightIntakeRules
* status = #final
* category[VSCat] = $OBSCAT#vital-signs
* code = $LNC#29463-7
* subject = Reference(Patient/kap-example-patient)
* effectiveDateTime = "2026-11-20T14:15:00Z"
* valueQuantity = 71.5 'kg' "kg"

Instance: kap-body-weight-intake
InstanceOf: KapBodyWeight
Usage: #example
Title: "Body weight"
Description: "71.5 kg."
* insert KapBodyWeightIntakeRules
