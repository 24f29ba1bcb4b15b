Extension: KapValidityExtension
Id: kap-validity
Title: "Validity"
Description: "How long a completed occurrence of the step stays valid, mo."
* insert KapPublication
* insert OnElement(PlanDefinition.action)
* value[x] 1..1
* value[x] only Quantity
