/** A shape tells whether a point of the unit square (x to the right, y downwards) lies inside it. */
export type Shape = (x: number, y: number) => boolean;

/** A square of the given inset with round corners. */
export function roundedSquare(inset: number, radius: number): Shape {
  const half = 0.5 - inset;
  return (x, y) => {
    const dx = Math.max(Math.abs(x - 0.5) - half + radius, 0);
    const dy = Math.max(Math.abs(y - 0.5) - half + radius, 0);
    return Math.hypot(dx, dy) <= radius;
  };
}

/** A ring around a centre; `width` is the width of its line. */
export function ring(centreX: number, centreY: number, radius: number, width: number): Shape {
  return (x, y) => Math.abs(Math.hypot(x - centreX, y - centreY) - radius) <= width / 2;
}

/**
 * A ring with a gap: it starts `gap` turns above the right end and runs back to it, leaving room for a
 * pointer.
 */
export function arc(centreX: number, centreY: number, radius: number, width: number, gap: number): Shape {
  const whole = ring(centreX, centreY, radius, width);
  return (x, y) => {
    const turn = Math.atan2(centreY - y, x - centreX) / (2 * Math.PI);
    return whole(x, y) && !(turn > 0 && turn < gap);
  };
}

/** An arrow head that points downwards, its tip below the given point. */
export function pointer(x: number, y: number, halfHeight: number, halfBase: number): Shape {
  const upturned = triangle(x, -y - halfHeight, 2 * halfHeight, 2 * halfBase);
  return (px, py) => upturned(px, -py);
}

/** A straight line with round ends. */
export function line(x1: number, y1: number, x2: number, y2: number, width: number): Shape {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const lengthSquared = dx * dx + dy * dy;
  return (x, y) => {
    const along = ((x - x1) * dx + (y - y1) * dy) / lengthSquared;
    const nearest = Math.min(1, Math.max(0, along));
    return Math.hypot(x - x1 - nearest * dx, y - y1 - nearest * dy) <= width / 2;
  };
}

/** A triangle that stands on its base, its tip upwards. */
export function triangle(tipX: number, tipY: number, height: number, base: number): Shape {
  return (x, y) =>
    y >= tipY && y <= tipY + height && Math.abs(x - tipX) <= ((y - tipY) / height) * (base / 2);
}

/**
 * 叶 — a leaf from its stem to its tip: what two circles have in common; `swell` is its half width over half
 * length.
 */
export function leaf(stemX: number, stemY: number, tipX: number, tipY: number, swell: number): Shape {
  const half = Math.hypot(tipX - stemX, tipY - stemY) / 2;
  const middleX = (stemX + tipX) / 2;
  const middleY = (stemY + tipY) / 2;
  const acrossX = -(tipY - stemY) / (2 * half);
  const acrossY = (tipX - stemX) / (2 * half);
  const radius = (half * (1 + swell * swell)) / (2 * swell);
  const away = radius - half * swell;
  return (x, y) =>
    Math.hypot(x - middleX - away * acrossX, y - middleY - away * acrossY) <= radius &&
    Math.hypot(x - middleX + away * acrossX, y - middleY + away * acrossY) <= radius;
}

/** What is in the first shape but not in the second. */
export function without(shape: Shape, removed: Shape): Shape {
  return (x, y) => shape(x, y) && !removed(x, y);
}
