CodeSystem: KapLocalCS
Id: kap-local
Title: "KAP answers"
Description: "Answers of the forms of the clinic that no other code system covers."
* insert KapPublication
* ^caseSensitive = true
* #suitable "Suitable" "Suitable for ketamine-assisted psychotherapy."
* #not-suitable "Not suitable" "Not suitable; other care is offered."
* #eligible "Eligible" "Medically eligible for ketamine."
* #not-eligible "Not eligible" "Not medically eligible for ketamine."
* #more-information "More information needed" "Not decided; more information is needed."
* #not-pregnant "Not pregnant" "Not pregnant."
* #pregnant "Pregnant" "Pregnant."
* #not-applicable "Does not apply" "Does not apply to this patient."
* #unknown "Not known" "Asked, and not known."
* #no "No" "No."
* #yes "Yes" "Yes."
