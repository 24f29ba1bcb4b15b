Extension: KapPhaseExtension
Id: kap-phase
Title: "Phase"
Description: "The phase of the course: of a step, or of a patient."
* insert KapPublication
* insert OnElement(PlanDefinition.action)
* insert OnElement(CarePlan)
* value[x] 1..1
* value[x] only code
