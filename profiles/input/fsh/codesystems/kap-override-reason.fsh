CodeSystem: KapOverrideReasonCS
Id: kap-override-reason
Title: "KAP override reason"
Description: "Why a clinician went on against a card. Offered in every overridable CDS card."
* insert KapPublication
* ^caseSensitive = true
* #benefit-outweighs "Benefit outweighs the risk" "The clinician judged that the benefit outweighs the risk for this patient."
* #clearance-obtained "Clearance obtained elsewhere" "A clearance exists that is not yet in the record."
* #data-corrected "The chart entry is wrong" "The datum that the card rests on is wrong or outdated and will be corrected."
* #not-kap "Not part of ketamine-assisted psychotherapy" "The order or visit is for another purpose."
* #other "Other" "Another reason, given in the comment."
