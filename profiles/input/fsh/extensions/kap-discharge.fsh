Extension: KapDischargeExtension
Id: kap-discharge
Title: "Discharge, escort and driving"
Description: "What has to be true before a patient leaves after a dose, and the rule for the way home."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(item, 1..*, code, [["Item of the discharge checklist that has to be yes"]])
* insert Part(dissociation-at-most, 1..1, Quantity, [["Highest dissociation rating, 0 to 10, {score}"]])
* insert Part(baseline-within, 1..1, Quantity, [["A blood pressure above the caution limit counts as back when it is within this part of its pre-dose value, %"]])
* insert Part(escort, 1..1, CodeableConcept, [["Whether a responsible adult takes the patient home: yes or no (kap-local)"]])
* insert Part(next-day, 1..1, CodeableConcept, [["Whether driving waits for the next day after a restful sleep: yes or no (kap-local)"]])
* insert Part(no-driving, 1..1, Quantity, [["No driving for at least, h"]])
