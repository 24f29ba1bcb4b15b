CodeSystem: KapVitalDirectionCS
Id: kap-vital-direction
Title: "KAP limit direction"
Description: "On which side of a limit a vital sign is out of bounds. A value equal to the limit is within it."
* insert KapPublication
* ^caseSensitive = true
* #above "Above" "Out of bounds above the limit."
* #below "Below" "Out of bounds below the limit."
