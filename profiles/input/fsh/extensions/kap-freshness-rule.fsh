Extension: KapFreshnessRuleExtension
Id: kap-freshness-rule
Title: "Freshness"
Description: "How old the result of the step may be on the day of a dose, d."
* insert KapPublication
* insert OnElement(PlanDefinition.action)
* value[x] 1..1
* value[x] only Quantity
