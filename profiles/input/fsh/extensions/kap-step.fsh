Extension: KapStepExtension
Id: kap-step
Title: "Step of the protocol"
Description: "The PlanDefinition.action.id of the step that an activity carries out."
* insert KapPublication
* insert OnElement(CarePlan.activity.detail)
* value[x] 1..1
* value[x] only string
