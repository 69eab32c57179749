import { loadedFile } from './loaded-file.ts';
import type { MunicipalityRegister } from './municipality-register.ts';
import type { MunicipalitiesFile } from './schemas/municipalities-schema.ts';

const register = import.meta.glob<MunicipalitiesFile>('../../checklists/municipalities/municipalities.json', {
  import: 'default',
});

/** Statistics Finland's register, as it was on `validFrom`. */
export async function loadMunicipalities(): Promise<MunicipalityRegister> {
  const { validFrom, source, regions, counties, ended, municipalities } = await loadedFile(
    register,
    'municipalities.json',
  )();
  return { validFrom, source, regions, counties, ended, municipalities };
}
