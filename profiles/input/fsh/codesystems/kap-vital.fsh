CodeSystem: KapVitalCS
Id: kap-vital
Title: "KAP vital sign"
Description: "Vital signs by short name; LOINC codes are in the concept map kap-vital-codes."
* insert KapPublication
* ^caseSensitive = true
* #systolic "Systolic blood pressure" "Systolic blood pressure, mm[Hg]."
* #diastolic "Diastolic blood pressure" "Diastolic blood pressure, mm[Hg]."
* #heart-rate "Heart rate" "Heart rate, /min."
* #respiratory-rate "Respiratory rate" "Respiratory rate, /min."
* #oxygen-saturation "Oxygen saturation" "Oxygen saturation by pulse oximetry, %."
* #blood-pressure "Blood pressure" "Systolic and diastolic pressure together."
* #weight "Body weight" "Body weight, kg."
