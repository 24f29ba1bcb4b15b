Extension: KapRolePresentExtension
Id: kap-role-present
Title: "Role present"
Description: "A role that is present at every dosing session."
* insert KapPublication
* insert OnElement(PlanDefinition)
* value[x] 1..1
* value[x] only code
