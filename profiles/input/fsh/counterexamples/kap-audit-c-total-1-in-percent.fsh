Instance: kap-audit-c-total-1-in-percent
InstanceOf: KapAuditCTotal
Usage: #example
Title: "Counterexample: a total in percent"
Description: "Breaks one rule on purpose: a total in percent. Everything else is as in kap-audit-c-total-example."
* insert KapAuditCTotalExampleRules
* valueQuantity = 1 '%'
