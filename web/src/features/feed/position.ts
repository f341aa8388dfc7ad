// The browser's idea of where it is, rounded to about a kilometre before it goes anywhere.

export interface Position {
  lat: number;
  lon: number;
}

/** Whether the member has allowed it before, so that no question comes up unasked. */
export async function mayUsePosition(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted';
  } catch {
    return false;
  }
}

export function currentPosition(): Promise<Position> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coarse(coords.latitude), lon: coarse(coords.longitude) }),
      reject,
      { maximumAge: 10 * 60_000, timeout: 15_000 },
    );
  });
}

const coarse = (degrees: number) => Math.round(degrees * 100) / 100;
