Extension: KapCourseExtension
Id: kap-course
Title: "Limits of the course"
Description: "How many doses a course has, how far apart, in what time, and what integration it asks for."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(doses, 1..1, Range, [["Fewest and most dosing sessions of the course"]])
* insert Part(min-spacing, 1..1, Quantity, [["Fewest days between two doses, d"]])
* insert Part(max-spacing, 0..1, Quantity, [["Most days between two doses, d"]])
* insert Part(window, 0..1, Quantity, [["Days within which the course takes place, d"]])
* insert Part(maintenance-spacing, 0..1, Quantity, [["Fewest days between two maintenance doses, d; absent = no maintenance"]])
* insert Part(integrations-per-dose, 1..1, Quantity, [["Integration sessions after each dose, 1"]])
* insert Part(integration-window, 1..1, Quantity, [["Hours after the dose within which integration is due, h"]])
* insert Part(integration-blocking, 1..1, CodeableConcept, [["Whether the next dose waits for integration: yes or no (kap-local); no = a warning"]])
* insert Part(integration-in-session, 1..1, CodeableConcept, [["Whether integration also begins inside the dosing session, before discharge: yes or no (kap-local)"]])
