Extension: KapSettingExtension
Id: kap-setting
Title: "Setting"
Description: "The setting in which a session takes place."
* insert KapPublication
* insert OnElement(Encounter)
* value[x] 1..1
* value[x] only code
