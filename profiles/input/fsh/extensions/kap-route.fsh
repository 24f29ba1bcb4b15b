Extension: KapRouteExtension
Id: kap-route
Title: "Route and dose limits"
Description: "One route by which a protocol gives ketamine, with its own unit, start and ceiling: a dose never carries from one route to another."
* insert KapPublication
* insert OnElement(PlanDefinition)
* insert Part(route, 1..1, code, [["Route (kap-route)"]])
* insert Part(offered, 1..1, CodeableConcept, [["Whether the protocol offers the route: yes or no (kap-local); no = described so that a site may turn it on, and refused until then"]])
* insert Part(start, 1..1, Quantity, [["Start dose, mg or mg/kg"]])
* insert Part(ceiling, 1..1, Quantity, [["Largest dose, in the unit of the start dose"]])
* insert Part(first-dose-cap, 0..1, Quantity, [["Cap of the first dose whatever the weight, mg"]])
* insert Part(step, 1..1, Quantity, [["Largest raise from one session to the next, % of the last dose"]])
* insert Part(order-kind, 1..1, code, [["prescription or administration"]])
* insert Part(setting, 1..*, code, [["Settings in which the route is used (kap-setting)"]])
