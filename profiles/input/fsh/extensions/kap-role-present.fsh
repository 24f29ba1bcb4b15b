Extension: KapRolePresentExtension
Id: kap-role-present
Title: "Role present"
Description: "A role (kap-role) that is present at every dosing session, in whatever setting."
* insert KapPublication
* insert OnElement(PlanDefinition)
* value[x] 1..1
* value[x] only CodeableConcept
