Instance: kap-administration-order-2-sublingual
InstanceOf: KetamineAdministrationOrder
Usage: #example
Title: "Counterexample: a route that nobody administers"
Description: "Breaks one rule on purpose: a route that nobody administers. Everything else is as in kap-ketamine-administration-order-im."
* insert KapKetamineAdministrationOrderImRules
* dosageInstruction.route = $SCT#37839007 "Sublingual route"
