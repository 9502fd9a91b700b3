import type { Picture } from "authing-emulator/wx-browser";

const SIZE = 240;

/** Pairs of colors for the generated pictures. */
export const PALETTES = [
  ["#4f7cff", "#8fd3ff"],
  ["#f76b6b", "#ffc371"],
  ["#2fb67c", "#b7f0a5"],
] as const;

/** Draws a portrait on a colored background and returns it as a PNG. */
export async function drawPicture([from, to]: readonly [string, string]): Promise<Picture> {
  const canvas = document.createElement("canvas");
  canvas.width = SIZE;
  canvas.height = SIZE;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const ground = context.createLinearGradient(0, 0, SIZE, SIZE);
  ground.addColorStop(0, from);
  ground.addColorStop(1, to);
  context.fillStyle = ground;
  context.fillRect(0, 0, SIZE, SIZE);
  context.fillStyle = "rgba(255, 255, 255, 0.92)";
  for (const [y, radius] of [
    [96, 42],
    [232, 84],
  ] as const) {
    context.beginPath();
    context.arc(SIZE / 2, y, radius, 0, 2 * Math.PI);
    context.fill();
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  return { content: new Uint8Array(await (blob as Blob).arrayBuffer()), extension: "png", width: SIZE, height: SIZE };
}

/** Reads a picture from the user's disk. */
export async function readPicture(file: File): Promise<Picture> {
  const { width, height } = await createImageBitmap(file);
  const extension = file.name.match(/\.(\w+)$/)?.[1]?.toLowerCase() ?? "png";
  return { content: new Uint8Array(await file.arrayBuffer()), extension, width, height };
}
