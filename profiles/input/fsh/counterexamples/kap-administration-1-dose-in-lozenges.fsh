Instance: kap-administration-1-dose-in-lozenges
InstanceOf: KetamineAdministration
Usage: #example
Title: "Counterexample: a dose without mg"
Description: "Breaks one rule on purpose: a dose without mg. Everything else is as in kap-ketamine-administration-first."
* insert KapKetamineAdministrationFirstRules
* dosage.dose = 1 '{lozenge}'
