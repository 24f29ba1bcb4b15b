Instance: kap-administration-2-route-without-code
InstanceOf: KetamineAdministration
Usage: #example
Title: "Counterexample: a route of another system only"
Description: "Breaks one rule on purpose: a route of another system only. Everything else is as in kap-ketamine-administration-first."
* insert KapKetamineAdministrationFirstRules
* dosage.route = $KapRoute#sublingual
