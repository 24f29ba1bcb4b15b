Extension: KapVisitExtension
Id: kap-visit
Title: "Form of a visit"
Description: "How long a visit of the step is, where it may take place, and whether it has to be in person."
* insert KapPublication
* insert OnElement(PlanDefinition.action)
* insert Part(in-person, 0..1, CodeableConcept, [["Whether the visit has to be in person: yes or no (kap-local)"]])
* insert Part(length, 0..1, Quantity, [["Length of the visit, min"]])
* insert Part(setting, 0..*, code, [["Where it may take place (kap-setting)"]])
