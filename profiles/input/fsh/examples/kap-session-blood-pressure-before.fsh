// What kap-session-blood-pressure-before and its counterexamples share.
RuleSet: KapSessionBloodPressureBeforeRules
* status = #final
* category[VSCat] = $OBSCAT#vital-signs
* code = $LNC#85354-9
* subject = Reference(Patient/kap-example-patient)
* encounter = Reference(Encounter/kap-session-dosing)
* effectiveDateTime = "2026-11-20T14:15:00Z"
* component[0].code = $LNC#8480-6 "Systolic blood pressure"
* component[0].valueQuantity = 124 'mm[Hg]' "mm[Hg]"
* component[1].code = $LNC#8462-4 "Diastolic blood pressure"
* component[1].valueQuantity = 78 'mm[Hg]' "mm[Hg]"

Instance: kap-session-blood-pressure-before
InstanceOf: KapSessionBloodPressure
Usage: #example
Title: "Blood pressure before the dose"
Description: "124/78 mm[Hg]."
* insert KapSessionBloodPressureBeforeRules
