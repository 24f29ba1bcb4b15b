Instance: kap-dispense-2-other-type
InstanceOf: KetamineDispense
Usage: #example
Title: "Counterexample: a type that is not ours"
Description: "Breaks one rule on purpose: a type that is not ours. Everything else is as in kap-ketamine-dispense-four."
* insert KapKetamineDispenseFourRules
* type = http://terminology.hl7.org/CodeSystem/v3-ActCode#FF "First Fill"
