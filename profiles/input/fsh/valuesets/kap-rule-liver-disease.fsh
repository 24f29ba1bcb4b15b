// clinical basis 2.5 Relative/needs clearance, "liver disease"; 2.7
// 4.3 lists K74.60 and K72.90; K70, K73, B18 widened.
ValueSet: KapRuleLiverDiseaseVS
Id: kap-rule-liver-disease
Title: "Codes of the rule: Liver disease"
Description: "What in a chart makes the rule liver-disease speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#61977001 "Chronic type B viral hepatitis (disorder)" // Synthea module hiv/hiv_baseline; Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#128302006 "Chronic hepatitis C (disorder)" // generated-sample-data SMART; Synthea module hiv/hiv_baseline; Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#536002 "Glissonian cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#1116000 "Chronic aggressive type B viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#1761006 "Biliary cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#3738000 "Viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/Legend concept sets
* $SCT#4846001 "Anicteric viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#4896000 "Acute toxic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#9953008 "Acute alcoholic liver disease (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#10295004 "Chronic viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#12368000 "Secondary biliary cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#15999000 "Mixed micro and macronodular cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#16069000 "Toxic noninfectious hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#16070004 "Syphilitic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#19943007 "Cirrhosis of liver (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#21861000 "Micronodular cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#27156006 "Posthepatitic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#30188007 "Alpha-1-antitrypsin deficiency (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#31005002 "Hepatorenal syndrome due to a procedure (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#31712002 "Primary biliary cholangitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#33144001 "Parasitic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#37688005 "Clonorchiasis with biliary cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#37871000 "Acute hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#38662009 "Chronic persistent type B viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#41309000 "Alcoholic liver damage (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#41889008 "Chronic persistent hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#43904005 "Macronodular cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#50167007 "Chronic active type B viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#50325005 "Alcoholic fatty liver (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#50711007 "Viral hepatitis type C (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#51292008 "Hepatorenal syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/Legend concept sets
* $SCT#57339008 "Chronic lobular hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#57412004 "Acute viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#58282009 "Relapsing viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#59927004 "Hepatic failure (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/Legend concept sets
* $SCT#60037002 "Chronic persistent viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#62484002 "Hepatic fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#66870002 "Chronic active viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#72445008 "Subacute noninfective hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#76301009 "Florid cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#76783007 "Chronic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/Legend concept sets
* $SCT#78208005 "Pigment cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#79720007 "Chronic nonalcoholic liver disease (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#81675001 "Chronic yellow atrophy of liver (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#86454000 "Postnecrotic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#88518009 "Wilson's disease (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#89789003 "Chronic aggressive viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#95556007 "Cholestatic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#109819003 "Obstructive biliary cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#111370006 "Cirrhosis of liver not due to alcohol (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#111896003 "Viral hepatitis without hepatic coma (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#123604002 "Toxic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#123606000 "Cholangiolitic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#123607009 "Septal fibrosis of liver (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#123716002 "Latent cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#123717006 "Advanced cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#186628001 "Hepatic coma due to viral hepatitis C (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#186639003 "Chronic viral hepatitis B without delta-agent (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#186698009 "Cytomegalovirus hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#197268000 "Acute and subacute liver necrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#197270009 "Acute hepatic failure (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#197271008 "Acute hepatitis - non-infective (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#197275004 "Subacute hepatic failure" // generated-sample-data SMART
* $SCT#197279005 "Cirrhosis and chronic liver disease (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#197284004 "Chronic active hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#197286002 "Recurrent hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#197293003 "Diffuse nodular cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#197296006 "Capsular portal cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#197304003 "Cardituberculous cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#197305002 "Syphilitic portal cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Competing Conditions for Respiratory Conditions
* $SCT#197315008 "Non-alcoholic fatty liver" // OHDSI/PhenotypeLibrary concept sets
* $SCT#197352008 "Toxic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#197359004 "Toxic liver disease with chronic persistent hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#197360009 "Toxic liver disease with chronic lobular hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#197361008 "Toxic liver disease with chronic active hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#197362001 "Toxic liver disease with fibrosis and cirrhosis of liver" // OHDSI/PhenotypeLibrary concept sets
* $SCT#197441003 "Primary sclerosing cholangitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#197442005 "Secondary sclerosing cholangitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235865005 "Hepatitis D superinfection of hepatitis B carrier (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#235866006 "Acute hepatitis C (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#235867002 "Acute hepatitis E (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#235869004 "Chronic viral hepatitis B with hepatitis D (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#235870003 "Chronic non-A non-B hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235875008 "Alcoholic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#235876009 "Drug-induced hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#235880004 "Alcoholic fibrosis and sclerosis of liver (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235881000 "Alcoholic hepatic failure" // OHDSI/PhenotypeLibrary concept sets
* $SCT#235886005 "Chronic hepatic failure" // OHDSI/PhenotypeLibrary concept sets
* $SCT#235889003 "Drug-induced chronic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#235895002 "Laennec's cirrhosis, non-alcoholic (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235896001 "Infectious cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235897005 "Hypoxia-associated cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235899008 "Hepatic sclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235900003 "Portal and splenic vein sclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235901004 "Hepatic fibrosis with hepatic sclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235902006 "Intrahepatic phlebosclerosis and fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#235917005 "Sclerosing cholangitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#266468003 "Cirrhosis - non-alcoholic (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#271440004 "Cirrhosis secondary to cholestasis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#281388009 "Human immunodeficiency virus-related sclerosing cholangitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#307757001 "Chronic alcoholic hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#328383001 "Chronic liver disease (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/Legend concept sets
* $SCT#370889009 "Lymphocytic portal hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#371139006 "Early cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#397575003 "Viral hepatitis, type G (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#408335007 "Autoimmune hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#420054005 "Alcoholic cirrhosis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#424340000 "Hepatic coma due to chronic hepatitis B (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B; OHDSI/PhenotypeLibrary concept sets
* $SCT#425413006 "Drug-induced cirrhosis of liver (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#442191002 "Steatohepatitis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#442685003 "Nonalcoholic steatohepatitis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#450880008 "Chronic hepatitis E (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#702969000 "Reactivation of hepatitis C viral hepatitis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#703866000 "Chronic hepatitis C with stage 2 fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#707341005 "Viral hepatitis type D (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#708198006 "Chronic active hepatitis C (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#716203000 "Decompensated cirrhosis of liver" // OHDSI/PhenotypeLibrary concept sets
* $SCT#735733008 "Cirrhosis of liver co-occurrent and due to primary sclerosing cholangitis (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#737202006 "Fibropolycystic disease of liver (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#767809001 "Chronic hepatitis C caused by hepatitis C virus genotype 6 (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#767810006 "Chronic hepatitis C caused by hepatitis C virus genotype 5 (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#768006009 "Chronic hepatitis C caused by Hepatitis C virus genotype 3 (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#768125005 "Chronic hepatitis C caused by Hepatitis C virus genotype 2 (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#768126006 "Chronic hepatitis C caused by Hepatitis C virus genotype 4 (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#768127002 "Chronic hepatitis C caused by Hepatitis C virus genotype 1 (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#768288001 "Chronic hepatitis C caused by Hepatitis C virus genotype 1b (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#768289009 "Chronic hepatitis C caused by Hepatitis C virus genotype 1a (disorder)" // Canvas canvas_sdk/value_set v2022:Chronic Liver Disease
* $SCT#838377003 "Chronic hepatitis C co-occurrent with human immunodeficiency virus infection (disorder)" // Canvas canvas_sdk/value_set v2022:HIV
* $SCT#838380002 "Chronic hepatitis B co-occurrent with hepatitis C and hepatitis D (disorder)" // Canvas canvas_sdk/value_set v2022:Hepatitis B
* $SCT#1234778004 "Alcoholic steatohepatitis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1259465009 "Dementia due to hepatic failure (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#831000119103 "Cirrhosis of liver due to chronic hepatitis C (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease; OHDSI/PhenotypeLibrary concept sets
* $SCT#103611000119102 "Cirrhosis of liver due to hepatitis B" // OHDSI/PhenotypeLibrary concept sets
* $SCT#347891000119103 "Chronic hepatitis C with stage 3 fibrosis (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#435091000124105 "Hepatitis with hepatic coma (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#435101000124104 "Chronic viral hepatitis C with hepatic coma (disorder)" // Canvas canvas_sdk/value_set v2022:Liver Disease
* $SCT#776981000000103 "Cirrhosis associated with cystic fibrosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1082601000119104 "Ascites due to alcoholic cirrhosis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1082611000119101 "Ascites due to alcoholic hepatitis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1082621000119108 "Hepatic coma due to alcoholic liver failure" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1085021000119106 "Hepatic ascites due to chronic alcoholic hepatitis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1085091000119108 "Hepatic coma due to chronic hepatic failure" // OHDSI/PhenotypeLibrary concept sets
// K70 Alcoholic liver disease: Canvas v2026-no_qdm_category_assigned.py (9 leaf codes, e.g. K70.0 Alcoholic fatty liver); ICD-10-CM in simple_icd_10_cm-1.5.0: Alcoholic liver disease
* include codes from system $ICD10CM where code regex /K70.*/
// K72 Hepatic failure, not elsewhere classified: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (6 leaf codes, e.g. K72.00 Acute and subacute hepatic failure without coma); ICD-10-CM in simple_icd_10_cm-1.5.0: Hepatic failure, not elsewhere classified
* include codes from system $ICD10CM where code regex /K72.*/
// K73 Chronic hepatitis, not elsewhere classified: Canvas v2026-no_qdm_category_assigned.py (5 leaf codes, e.g. K73.0 Chronic persistent hepatitis, not elsewhere classi); ICD-10-CM in simple_icd_10_cm-1.5.0: Chronic hepatitis, not elsewhere classified
* include codes from system $ICD10CM where code regex /K73.*/
// K74 Fibrosis and cirrhosis of liver: clinical basis 4.3; Canvas v2022-condition.py (11 leaf codes, e.g. K74.0 Hepatic fibrosis); ICD-10-CM in simple_icd_10_cm-1.5.0: Fibrosis and cirrhosis of liver
* include codes from system $ICD10CM where code regex /K74.*/
// B18 Chronic viral hepatitis: Canvas v2022-condition.py (5 leaf codes, e.g. B18.0 Chronic viral hepatitis B with delta-agent); ICD-10-CM in simple_icd_10_cm-1.5.0: Chronic viral hepatitis
* include codes from system $ICD10CM where code regex /B18.*/
