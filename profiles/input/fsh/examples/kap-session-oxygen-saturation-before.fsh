// What kap-session-oxygen-saturation-before and its counterexamples share.
RuleSet: KapSessionOxygenSaturationBeforeRules
* status = #final
* category[VSCat] = $OBSCAT#vital-signs
* code.coding[0] = $LNC#2708-6 "Oxygen saturation in Arterial blood"
* code.coding[1] = $LNC#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* effectiveDateTime = "2026-11-20T14:15:00Z"
* valueQuantity = 98 '%' "%"

Instance: kap-session-oxygen-saturation-before
InstanceOf: KapSessionOxygenSaturation
Usage: #example
Title: "Oxygen saturation before the dose"
Description: "98 %."
* insert KapSessionOxygenSaturationBeforeRules
