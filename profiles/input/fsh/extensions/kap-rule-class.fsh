Extension: KapRuleClassExtension
Id: kap-rule-class
Title: "Class of a safety rule in this protocol"
Description: "How this protocol classes one safety rule, stated where clinic pages conflict. A rule of grade A is never loosened."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(rule, 1..1, code, [["Safety rule (kap-rule)"]])
* insert Part(class, 1..1, code, [["absolute, needs-clearance, caution or information"]])
* insert Part(clearable, 1..1, CodeableConcept, [["Whether the clearance of a prescriber may resolve it: yes or no (kap-local)"]])
