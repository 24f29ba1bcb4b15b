Extension: KapOccurrencesExtension
Id: kap-occurrences
Title: "Occurrences"
Description: "How many times the step is done; no upper value = no upper bound. For integration it counts per dose. 0 to 0 = the protocol leaves the step out, and says why in its source."
* insert KapPublication
* insert OnElement(PlanDefinition.action)
* value[x] 1..1
* value[x] only Range
