CodeSystem: KapVitalLevelCS
Id: kap-vital-level
Title: "KAP limit level"
Description: "What crossing a vital-sign limit asks for."
* insert KapPublication
* ^caseSensitive = true
* #caution "Caution" "The prescriber acknowledges it before a dose."
* #hold "Hold" "No dose."
* #stop "Stop" "No dose, and escalate."
