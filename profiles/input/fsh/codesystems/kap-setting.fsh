CodeSystem: KapSettingCS
Id: kap-setting
Title: "KAP setting"
Description: "Where, or through which medium, a session takes place."
* insert KapPublication
* ^caseSensitive = true
* #office "Office" "In the clinic, in person."
* #home "Home" "At the home of the patient, with a chaperone and a remote clinician."
* #group "Group" "In the clinic, several patients together."
* #video "Video" "By video; for sessions without a dose."
