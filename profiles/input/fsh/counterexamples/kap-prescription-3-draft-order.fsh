Instance: kap-prescription-3-draft-order
InstanceOf: KetaminePrescription
Usage: #example
Title: "Counterexample: a draft that says that it is an order"
Description: "Breaks one rule on purpose: a draft that says that it is an order. Everything else is as in kap-ketamine-prescription-lozenge."
* insert KapKetaminePrescriptionLozengeRules
* intent = #order
