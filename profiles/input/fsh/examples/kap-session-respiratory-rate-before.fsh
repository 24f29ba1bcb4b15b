// What kap-session-respiratory-rate-before and its counterexamples share.
RuleSet: KapSessionRespiratoryRateBeforeRules
* status = #final
* category[VSCat] = $OBSCAT#vital-signs
* code = $LNC#9279-1
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* effectiveDateTime = "2026-11-20T14:15:00Z"
* valueQuantity = 14 '/min' "/min"

Instance: kap-session-respiratory-rate-before
InstanceOf: KapSessionRespiratoryRate
Usage: #example
Title: "Respiratory rate"
Description: "14 /min."
* insert KapSessionRespiratoryRateBeforeRules
