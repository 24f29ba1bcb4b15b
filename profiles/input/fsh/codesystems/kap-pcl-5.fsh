// clinical basis 3.3: LOINC codes of the items and their answers were not found, so these are local. LOINC has the panel and the total.
CodeSystem: KapPcl5CS
Id: kap-pcl-5
Title: "PCL-5 items and answers"
Description: "Items of the PCL-5 with their DSM-5 cluster, and the five answers. Local, because no LOINC codes for them were found."
* insert KapPublication
* ^caseSensitive = true
* ^property[0].code = #cluster
* ^property[0].description = "DSM-5 symptom cluster: B, C, D or E."
* ^property[0].type = #code
* #item-1 "PCL-5 item 1" "Item 1 of the PCL-5, cluster B."
* #item-1 ^property[0].code = #cluster
* #item-1 ^property[0].valueCode = #B
* #item-2 "PCL-5 item 2" "Item 2 of the PCL-5, cluster B."
* #item-2 ^property[0].code = #cluster
* #item-2 ^property[0].valueCode = #B
* #item-3 "PCL-5 item 3" "Item 3 of the PCL-5, cluster B."
* #item-3 ^property[0].code = #cluster
* #item-3 ^property[0].valueCode = #B
* #item-4 "PCL-5 item 4" "Item 4 of the PCL-5, cluster B."
* #item-4 ^property[0].code = #cluster
* #item-4 ^property[0].valueCode = #B
* #item-5 "PCL-5 item 5" "Item 5 of the PCL-5, cluster B."
* #item-5 ^property[0].code = #cluster
* #item-5 ^property[0].valueCode = #B
* #item-6 "PCL-5 item 6" "Item 6 of the PCL-5, cluster C."
* #item-6 ^property[0].code = #cluster
* #item-6 ^property[0].valueCode = #C
* #item-7 "PCL-5 item 7" "Item 7 of the PCL-5, cluster C."
* #item-7 ^property[0].code = #cluster
* #item-7 ^property[0].valueCode = #C
* #item-8 "PCL-5 item 8" "Item 8 of the PCL-5, cluster D."
* #item-8 ^property[0].code = #cluster
* #item-8 ^property[0].valueCode = #D
* #item-9 "PCL-5 item 9" "Item 9 of the PCL-5, cluster D."
* #item-9 ^property[0].code = #cluster
* #item-9 ^property[0].valueCode = #D
* #item-10 "PCL-5 item 10" "Item 10 of the PCL-5, cluster D."
* #item-10 ^property[0].code = #cluster
* #item-10 ^property[0].valueCode = #D
* #item-11 "PCL-5 item 11" "Item 11 of the PCL-5, cluster D."
* #item-11 ^property[0].code = #cluster
* #item-11 ^property[0].valueCode = #D
* #item-12 "PCL-5 item 12" "Item 12 of the PCL-5, cluster D."
* #item-12 ^property[0].code = #cluster
* #item-12 ^property[0].valueCode = #D
* #item-13 "PCL-5 item 13" "Item 13 of the PCL-5, cluster D."
* #item-13 ^property[0].code = #cluster
* #item-13 ^property[0].valueCode = #D
* #item-14 "PCL-5 item 14" "Item 14 of the PCL-5, cluster D."
* #item-14 ^property[0].code = #cluster
* #item-14 ^property[0].valueCode = #D
* #item-15 "PCL-5 item 15" "Item 15 of the PCL-5, cluster E."
* #item-15 ^property[0].code = #cluster
* #item-15 ^property[0].valueCode = #E
* #item-16 "PCL-5 item 16" "Item 16 of the PCL-5, cluster E."
* #item-16 ^property[0].code = #cluster
* #item-16 ^property[0].valueCode = #E
* #item-17 "PCL-5 item 17" "Item 17 of the PCL-5, cluster E."
* #item-17 ^property[0].code = #cluster
* #item-17 ^property[0].valueCode = #E
* #item-18 "PCL-5 item 18" "Item 18 of the PCL-5, cluster E."
* #item-18 ^property[0].code = #cluster
* #item-18 ^property[0].valueCode = #E
* #item-19 "PCL-5 item 19" "Item 19 of the PCL-5, cluster E."
* #item-19 ^property[0].code = #cluster
* #item-19 ^property[0].valueCode = #E
* #item-20 "PCL-5 item 20" "Item 20 of the PCL-5, cluster E."
* #item-20 ^property[0].code = #cluster
* #item-20 ^property[0].valueCode = #E
* #not-at-all "Not at all" "Answer with the weight 0."
* #a-little-bit "A little bit" "Answer with the weight 1."
* #moderately "Moderately" "Answer with the weight 2."
* #quite-a-bit "Quite a bit" "Answer with the weight 3."
* #extremely "Extremely" "Answer with the weight 4."
