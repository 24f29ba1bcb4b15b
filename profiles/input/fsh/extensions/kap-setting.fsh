Extension: KapSettingExtension
Id: kap-setting
Title: "Setting"
Description: "A setting in which the protocol is used, or in which a session takes place."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert OnElement(Encounter)
* value[x] 1..1
* value[x] only code
