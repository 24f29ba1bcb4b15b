// Local: clinical basis 1.3 ("not eligible" outcome) and 5 name no published code set for it.
CodeSystem: KapDeclineReasonCS
Id: kap-decline-reason
Title: "KAP decline reason"
Description: "Why a prescriber declined a prepared order."
* insert KapPublication
* ^caseSensitive = true
* #risk-too-high "Risk too high" "The risk for this patient is too high now."
* #not-indicated "Not indicated" "Ketamine is not indicated for this patient now."
* #information-missing "Information missing" "What is needed to decide is not there."
* #draft-wrong "The draft is wrong" "Dose, route or supply of the draft is not what it should be."
* #patient-declined "Patient declined" "The patient does not want it."
* #other "Other" "Another reason, given in words."
