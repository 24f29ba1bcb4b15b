CodeSystem: KapGradeCS
Id: kap-grade
Title: "KAP evidence grade"
Description: "How well a rule or number is supported."
* insert KapPublication
* ^caseSensitive = true
* #A "Law or label" "Statute, regulation, drug label or owner of a code system."
* #B "Peer-reviewed" "Peer-reviewed publication."
* #C "Society or registry" "Professional society, trial registry or expert."
* #D "Vendor" "What one commercial clinic or vendor says it does."
* #M "Unverified" "Not found in a source; to be confirmed by a clinician before use."
