Extension: KapCadenceExtension
Id: kap-cadence
Title: "Cadence"
Description: "When a measure is due again: before-every-dose, or periodic (when its freshness has run out). Without it: before-every-dose."
* insert KapPublication
* insert OnElement(PlanDefinition.action)
* value[x] 1..1
* value[x] only code
