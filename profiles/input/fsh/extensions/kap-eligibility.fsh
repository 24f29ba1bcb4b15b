Extension: KapEligibilityExtension
Id: kap-eligibility
Title: "Eligibility limits"
Description: "Limits that decide whether and on what data a dose may be given."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(minimum-age, 1..1, Quantity, [["Minimum age, a"]])
* insert Part(suicide-risk-ceiling, 1..1, CodeableConcept, [["Highest C-SSRS level without two signatures (kap-risk-level)"]])
* insert Part(suicide-risk-limit, 1..1, CodeableConcept, [["Highest C-SSRS level at which a dose is possible at all, with two signatures (kap-risk-level)"]])
* insert Part(diagnosis-required, 1..1, CodeableConcept, [["Whether an indication has to be on record: yes or no (kap-local)"]])
* insert Part(fasting, 1..1, Quantity, [["Hours without food before a dose, h"]])
* insert Part(pregnancy-test-fresh, 1..1, Quantity, [["A negative pregnancy test may be this old, d"]])
* insert Part(weight-fresh, 1..1, Quantity, [["A weight may be this old for a dose by body weight, d"]])
