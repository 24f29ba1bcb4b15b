Extension: KapSettingRuleExtension
Id: kap-setting-rule
Title: "Gate of a setting"
Description: "Whether doses may be given in one setting, and what that setting asks for beyond every other line of the gate."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(setting, 1..1, code, [["Setting of a dose: office, home or group (kap-setting)"]])
* insert Part(allowed, 1..1, CodeableConcept, [["Whether doses are given there: yes or no (kap-local)"]])
* insert Part(requires, 0..*, code, [["Item of the pre-dose checklist that has to be answered: escort-name, chaperone, location, emergency-contact"]])
* insert Part(role-present, 0..*, code, [["Role that has to be present in this setting (kap-role)"]])
* insert Part(suicide-risk-limit, 0..1, CodeableConcept, [["Highest C-SSRS level in this setting (kap-risk-level)"]])
* insert Part(form, 0..1, canonical, [["Form that has to be decided in favour before a dose in this setting"]])
* insert Part(check-every, 0..1, Quantity, [["How often somebody beside the patient looks after them, min"]])
